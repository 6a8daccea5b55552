/** Fictional cases: what people bring to the window, and how far each matter came. */
@NullMarked
package id.selaras.practice.cases;

import org.jspecify.annotations.NullMarked;
