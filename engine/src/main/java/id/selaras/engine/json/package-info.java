/** JSON read with the place of every value and written in the order it was given, without a library. */
@NullMarked
package id.selaras.engine.json;

import org.jspecify.annotations.NullMarked;
