/** Fictional organisations and officers of the demonstration district. */
@NullMarked
package id.selaras.practice.office;

import org.jspecify.annotations.NullMarked;
