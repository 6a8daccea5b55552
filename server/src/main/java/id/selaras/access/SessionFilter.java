package id.selaras.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows the person by the session cookie, or a script by its bearer token; a locked session leads to the unlock page. */
class SessionFilter extends OncePerRequestFilter {
    static final String COOKIE = "selaras";
    private static final String BEARER = "Bearer ";

    private final Sessions sessions;

    SessionFilter(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var state = token(request).flatMap(sessions::state).filter(found -> isMeantFor(request, found.signedIn()));
        if (state.isPresent()) {
            var person = state.get().signedIn();
            if (state.get().locked()) {
                request.setAttribute(LockedSession.ATTRIBUTE, new LockedSession(person));
            } else {
                if (state.get().touchDue()) {
                    sessions.touch(person.token());
                }
                SecurityContextHolder.getContext()
                        .setAuthentication(
                                UsernamePasswordAuthenticationToken.authenticated(person, null, Door.of(person)));
            }
        }
        chain.doFilter(request, response);
    }

    // A page that says what went wrong is still the page of somebody signed in.
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    // A bearer token opens the doors for scripts only, a cookie the pages only: neither can be played at the other. A
    // script can't choose a password, so an account still on its one-time slip has no doors yet.
    private static boolean isMeantFor(HttpServletRequest request, SignedIn person) {
        return isScript(request)
                ? "token".equals(person.kind()) && !person.mustChangePassword()
                : "web".equals(person.kind());
    }

    private static boolean isScript(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    private static Optional<String> token(HttpServletRequest request) {
        if (isScript(request)) {
            return Optional.ofNullable(request.getHeader("Authorization"))
                    .filter(header -> header.startsWith(BEARER))
                    .map(header -> header.substring(BEARER.length()));
        }
        return Optional.ofNullable(request.getCookies())
                .flatMap(cookies -> Arrays.stream(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .findFirst());
    }

    /** A session that rests: the person is known, but must give the password again. */
    record LockedSession(SignedIn person) {
        static final String ATTRIBUTE = "selaras.locked";
    }
}
