package id.selaras;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.FunctionLengths.Function;
import java.util.List;
import org.junit.jupiter.api.Test;

class FunctionLengthsTest {

    @Test
    void a_typescript_function_is_measured_to_the_brace_at_its_own_indentation() {
        var source = """
                export function sum(a: number, b: number): number {
                  if (a > b) {
                    return a;
                  }
                  return a + b;
                }
                """;
        assertThat(FunctionLengths.ofTypeScript(source.lines().toList())).isEqualTo(List.of(new Function("sum", 6)));
    }

    @Test
    void the_program_has_functions_to_measure() throws Exception {
        var start = Sources.ofTheProgram().stream()
                .filter(source -> source.endsWith("launch/StartCommand.java"))
                .toList();
        assertThat(FunctionLengths.ofJava(start)).extracting(Function::name).contains("StartCommand.java call");
    }
}
