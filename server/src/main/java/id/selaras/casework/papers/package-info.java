/** Reads what people attach: tells the type from the content and makes it harmless; for every module that takes a file. */
@NullMarked
@NamedInterface("papers")
package id.selaras.casework.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
