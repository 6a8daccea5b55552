/** Numbered official papers as PDF, kept as they were issued (surat). */
@NullMarked
package id.selaras.letter;

import org.jspecify.annotations.NullMarked;
