package id.selaras.administration;

import id.selaras.access.Acting;
import id.selaras.access.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Whoever signed in with a slip chooses an own password before anything else. */
@Configuration
class FirstPassword implements WebMvcConfigurer, HandlerInterceptor {
    private static final Set<String> OPEN =
            Set.of("/sandi", "/keluar", "/kunci", "/kunci/sekarang", "/bahasa", "/error");

    private final Acting acting;

    FirstPassword(Acting acting) {
        this.acting = acting;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/web/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var mustChange = acting.person().map(SignedIn::mustChangePassword).orElse(false);
        if (!mustChange || OPEN.contains(request.getRequestURI())) {
            return true;
        }
        if (request.getRequestURI().startsWith("/api/")) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.sendRedirect("/sandi");
        }
        return false;
    }
}
