package id.selaras.engine.clock;

/** How loudly a clock speaks, quietest first while it runs. */
public enum ClockLevel {
    /** More than one working day left. */
    CALM,
    /** Ends on the next working day. */
    SOON,
    /** Ends today. */
    TODAY,
    /** Over. */
    LATE,
    /** Standing still, for a stated reason. */
    PAUSED,
    /** Stopped for good. */
    DONE
}
