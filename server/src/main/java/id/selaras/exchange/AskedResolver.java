package id.selaras.exchange;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Gives controllers what was {@link Asked}, and the {@link MadeId} for what an act makes. */
@Component
class AskedResolver implements HandlerMethodArgumentResolver {
    static final int LARGEST_BODY = 256 * 1024;

    private final JsonMapper mapper;

    AskedResolver(JsonMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(Asked.class) || parameter.getParameterType() == MadeId.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders)
            throws IOException, HttpMediaTypeNotSupportedException {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        return parameter.getParameterType() == MadeId.class
                ? MadeId.of(request)
                : read(request, parameter.getParameterType());
    }

    private Object read(HttpServletRequest request, Class<?> type)
            throws IOException, HttpMediaTypeNotSupportedException {
        var sent = request.getContentType();
        if (sent == null || !isJson(sent)) {
            throw new HttpMediaTypeNotSupportedException("JSON is expected");
        }
        var body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            throw new BodyTooLarge();
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            return AskedReader.read(mapper.readTree(text.toString()), type);
        } catch (JacksonException | CharacterCodingException e) {
            throw new MalformedBody();
        }
    }

    private static boolean isJson(String sent) {
        try {
            return MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(sent));
        } catch (InvalidMediaTypeException none) {
            return false;
        }
    }

    /** The body is no JSON in UTF-8. */
    static final class MalformedBody extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    static final class BodyTooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
