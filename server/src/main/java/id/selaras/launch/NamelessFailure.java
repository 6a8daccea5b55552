package id.selaras.launch;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;

/**
 * Writes a failure into the log as types and places without its messages: a database's or a parser's message repeats the
 * value it stumbled over, which may be a person's name or number.
 */
public final class NamelessFailure extends ThrowableHandlingConverter {
    private static final int PLACES = 8;

    @Override
    public String convert(ILoggingEvent event) {
        var line = new StringBuilder();
        for (var failure = event.getThrowableProxy(); failure != null; failure = failure.getCause()) {
            line.append(line.isEmpty() ? " failure=\"" : " caused by ");
            append(line, failure);
        }
        return line.isEmpty() ? "" : line.append('"').toString();
    }

    private static void append(StringBuilder line, IThrowableProxy failure) {
        line.append(failure.getClassName());
        var frames = failure.getStackTraceElementProxyArray();
        for (var i = 0; i < frames.length && i < PLACES; i++) {
            var frame = frames[i].getStackTraceElement();
            line.append(i == 0 ? " at " : " < ")
                    .append(frame.getClassName().replaceFirst(".*\\.", ""))
                    .append('.')
                    .append(frame.getMethodName())
                    .append(':')
                    .append(frame.getLineNumber());
        }
    }
}
