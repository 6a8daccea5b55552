/** Provinces to villages as paths and numbers (wilayah). */
@NullMarked
package id.selaras.area;

import org.jspecify.annotations.NullMarked;
