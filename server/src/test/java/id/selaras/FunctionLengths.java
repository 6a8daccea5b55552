package id.selaras;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/** Measures functions from their first to their last line. */
final class FunctionLengths {
    private static final Pattern FUNCTION = Pattern.compile(
            "^(\\s*)(?:export |default |async |static |private |public |protected |readonly )*(?:function\\s+(\\w+)|(?:const|let)\\s+(\\w+)\\s*=\\s*(?:async\\s*)?(?:\\([^)]*\\)|\\w+)[^=]*=>\\s*\\{|(?!if|for|while|switch|catch)(\\w+)\\s*\\([^;]*\\{$).*");

    private FunctionLengths() {}

    record Function(String name, long lines) {}

    static List<Function> ofJava(List<Path> sources) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            var functions = new ArrayList<Function>();
            for (var unit : task.parse()) {
                unit.accept(new MethodMeter(unit, Trees.instance(task), functions), null);
            }
            return functions;
        }
    }

    // The formatter closes a function at the indentation at which it began.
    static List<Function> ofTypeScript(List<String> lines) {
        var functions = new ArrayList<Function>();
        for (var first = 0; first < lines.size(); first++) {
            var matcher = FUNCTION.matcher(lines.get(first));
            if (matcher.matches() && !lines.get(first).strip().endsWith("}")) {
                var closing = matcher.group(1) + "}";
                var last = first + 1;
                while (last < lines.size() - 1 && !lines.get(last).startsWith(closing)) {
                    last++;
                }
                var name = matcher.group(2) != null
                        ? matcher.group(2)
                        : matcher.group(0).strip();
                functions.add(new Function(name, last - first + 1L));
            }
        }
        return functions;
    }

    private static final class MethodMeter extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final Trees trees;
        private final List<Function> functions;

        MethodMeter(CompilationUnitTree unit, Trees trees, List<Function> functions) {
            this.unit = unit;
            this.trees = trees;
            this.functions = functions;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (method.getBody() != null) {
                var positions = trees.getSourcePositions();
                var lines = unit.getLineMap();
                var first = lines.getLineNumber(positions.getStartPosition(unit, method.getBody()));
                var last = lines.getLineNumber(positions.getEndPosition(unit, method));
                var file = Path.of(unit.getSourceFile().toUri()).getFileName();
                functions.add(new Function(file + " " + method.getName(), last - first + 1));
            }
            return super.visitMethod(method, nothing);
        }
    }
}
