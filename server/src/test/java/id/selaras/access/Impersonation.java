package id.selaras.access;

import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Runs code of a test as the holder of a session, the way the session filter would. */
public final class Impersonation {

    private Impersonation() {}

    public static <T> T as(ApplicationContext application, String token, Callable<T> work) throws Exception {
        var person =
                application.getBean(Sessions.class).state(token).orElseThrow().signedIn();
        var authority = new SimpleGrantedAuthority("ROLE_" + person.role().name());
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of(authority)));
        SecurityContextHolder.setContext(context);
        try {
            return work.call();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
