package id.selaras.engine.clock;

import java.time.LocalDate;

/** A day on which offices are closed. Two kinds may fall on one date. */
public record Holiday(LocalDate date, HolidayKind kind) {}
