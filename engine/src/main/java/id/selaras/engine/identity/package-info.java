/** NIK, family-card number, names, phones and birth dates: parse, normalise, compare, explain. */
@NullMarked
package id.selaras.engine.identity;

import org.jspecify.annotations.NullMarked;
