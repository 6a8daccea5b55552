/** Selaras: one window for poor and vulnerable people; each direct sub-package is one module. */
@NullMarked
package id.selaras;

import org.jspecify.annotations.NullMarked;
