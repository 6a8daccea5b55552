package id.selaras.journal;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import java.security.SecureRandom;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;

/**
 * Gives each request a number that log, journal, answer and error page share, short enough to read out by telephone. It is
 * given before any filter and taken back after the container has logged what failed.
 */
@Component
class RequestNumber implements ServletRequestListener {
    static final String MDC_KEY = "request";
    /** Request attribute under which error pages find the number. */
    static final String ATTRIBUTE = "selaras.request-id";

    // Without letters and digits that are mistaken for each other.
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        var number = next();
        event.getServletRequest().setAttribute(ATTRIBUTE, number);
        MDC.put(MDC_KEY, number);
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        MDC.remove(MDC_KEY);
    }

    private static String next() {
        var number = new StringBuilder(11);
        for (var i = 0; i < 10; i++) {
            number.append(i == 5 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return number.toString();
    }
}
