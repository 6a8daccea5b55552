/** Reads what people attach: tells the type from the content and makes it harmless. */
@NullMarked
package id.selaras.casework.papers;

import org.jspecify.annotations.NullMarked;
