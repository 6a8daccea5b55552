package id.selaras.ui;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.View;

/** A precompiled template, rendered whole before the first byte leaves, so that a failure can still become an error page. */
record TemplateView(TemplateEngine engine, String template) implements View {

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var output = new Utf8ByteOutput();
        engine.render(template, parameters(model), output);
        response.setContentType(getContentType());
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }

    // Spring adds entries of its own for each bound form; a template would refuse to start with parameters it does not
    // know.
    private Map<String, Object> parameters(@Nullable Map<String, ?> model) {
        var wanted = engine.getParamInfo(template);
        var parameters = new HashMap<String, Object>();
        if (model != null) {
            model.forEach((name, value) -> {
                if (wanted.containsKey(name) && !name.startsWith(BindingResult.MODEL_KEY_PREFIX)) {
                    parameters.put(name, value);
                }
            });
        }
        return parameters;
    }
}
