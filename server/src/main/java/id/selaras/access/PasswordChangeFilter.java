package id.selaras.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever signed in with a one-time slip chooses a password of their own before anything else. */
class PasswordChangeFilter extends OncePerRequestFilter {
    private static final String FORM = "/akun/sandi";
    private static final Set<String> OPEN = Set.of(FORM, "/keluar", "/kunci/sekarang", "/bahasa", "/tentang", "/error");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (mustChange() && !isOpen(request.getRequestURI())) {
            response.sendRedirect(FORM);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean mustChange() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getPrincipal() instanceof SignedIn person
                && person.mustChangePassword();
    }

    private static boolean isOpen(String path) {
        return OPEN.contains(path) || path.startsWith("/web/");
    }
}
