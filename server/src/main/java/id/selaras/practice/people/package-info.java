/** Fictional families of the demonstration district; none of them is a living person. */
@NullMarked
package id.selaras.practice.people;

import org.jspecify.annotations.NullMarked;
