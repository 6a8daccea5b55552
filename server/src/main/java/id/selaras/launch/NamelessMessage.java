package id.selaras.launch;

import ch.qos.logback.classic.pattern.ClassicConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;

/** Leaves out what a library says about a failure: it repeats the failure's message, see {@link NamelessFailure}. */
public final class NamelessMessage extends ClassicConverter {

    @Override
    public String convert(ILoggingEvent event) {
        var ours = event.getLoggerName().startsWith("id.selaras");
        return ours || event.getThrowableProxy() == null
                ? event.getFormattedMessage().replaceAll("[\\r\\n\"]+", " ")
                : "a failure";
    }
}
