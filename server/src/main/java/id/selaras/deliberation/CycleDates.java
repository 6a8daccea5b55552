package id.selaras.deliberation;

import java.time.LocalDate;
import java.time.YearMonth;

/** The days of one month's cycle. */
public record CycleDates(YearMonth month, LocalDate opens, LocalDate closes, LocalDate cutOff, LocalDate pull) {}
