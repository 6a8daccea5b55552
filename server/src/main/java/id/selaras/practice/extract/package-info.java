/** Fictional people as the extract of a welfare list (DTSEN) that a district gets; for the terminal's command. */
@NullMarked
@NamedInterface("extract")
package id.selaras.practice.extract;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
