package id.selaras.launch;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class NamelessLogTest {
    private static final String NIK = "3304204110589001";

    @Test
    void a_failure_shows_where_it_happened_and_not_the_value_it_stumbled_over() {
        var failure = new IllegalStateException("duplicate " + NIK, new IllegalArgumentException("Key (nik)=" + NIK));
        var line = new NamelessFailure().convert(event("org.apache.catalina.core.X", failure));
        assertThat(line)
                .contains("IllegalStateException")
                .contains("caused by java.lang.IllegalArgumentException")
                .contains("NamelessLogTest")
                .doesNotContain(NIK)
                .doesNotContain("\n");
    }

    @Test
    void what_a_library_says_about_a_failure_is_left_out() {
        var event = event("org.apache.catalina.core.X", new IllegalStateException(NIK));
        assertThat(new NamelessMessage().convert(event)).doesNotContain(NIK);
    }

    private static LoggingEvent event(String logger, Throwable failure) {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        return new LoggingEvent(
                NamelessLogTest.class.getName(),
                context.getLogger(logger),
                Level.ERROR,
                "threw exception [" + failure.getMessage() + "]",
                failure,
                null);
    }
}
