package id.selaras.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How long somebody has for a step: configuration with a date and a source, never a constant in code. */
@Component
@Transactional(readOnly = true)
public class TimeLimits {
    private final TimeLimitStore store;

    TimeLimits(TimeLimitStore store) {
        this.store = store;
    }

    /** For loads that run before the server does. */
    public static TimeLimits reading(JdbcClient jdbc) {
        return new TimeLimits(new TimeLimitStore(jdbc));
    }

    /**
     * The most particular limit in force on that day: one for the programme before one for the urgency, that before one for the
     * sector, so that an emergency is never slowed down by its sector; among equals the one of the smaller area.
     *
     * @throws IllegalStateException if no limit at all covers the step: the starting list covers each
     */
    public StepLimit limitFor(StepQuestion question) {
        return store.limitFor(question)
                .orElseThrow(() -> new IllegalStateException(
                        "No time limit covers the step " + question.step().code() + " on " + question.on()));
    }

    /** The rows that hold for an area on a day or will, its own and those above it: by step, then most particular first. */
    public List<DatedLimit> forArea(String areaCode, LocalDate on) {
        return store.forArea(areaCode, on);
    }

    /** Adds a limit of an area from a day on; the database refuses it outside the signed-in administrator's area. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID add(DatedLimit limit) {
        return store.add(limit);
    }

    /** Takes back a limit that is not yet in force; one in force is followed by another, never removed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean takeBack(UUID id) {
        return store.takeBack(id);
    }
}
