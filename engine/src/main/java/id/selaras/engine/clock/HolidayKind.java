package id.selaras.engine.clock;

/** Why an office is closed on a day that would otherwise be a working day. */
public enum HolidayKind {
    /** Hari libur nasional, from the yearly joint decree of three ministers. */
    NATIONAL,
    /** Cuti bersama: leave that all civil servants take together, from the same decree or an addition to it. */
    JOINT_LEAVE,
    /** Libur daerah: one province or district only, such as the day of a regional election. */
    REGIONAL
}
