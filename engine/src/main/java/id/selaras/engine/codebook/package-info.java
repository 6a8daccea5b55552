/** Codes of questionnaires and lists, and what they mean. */
@NullMarked
package id.selaras.engine.codebook;

import org.jspecify.annotations.NullMarked;
