package id.selaras.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whence and of when something is known (sumber).
 *
 * @param ref which list, agency or visit: "DTSEN triwulan III 2026", "Disdukcapil"
 * @param observedOn the day it was seen or the list is dated, not the day it was typed
 */
public record Source(SourceKind kind, @Nullable String ref, LocalDate observedOn) {}
