/** Fictional people as the extract of a welfare list (DTSEN) that a district gets. */
@NullMarked
package id.selaras.practice.extract;

import org.jspecify.annotations.NullMarked;
