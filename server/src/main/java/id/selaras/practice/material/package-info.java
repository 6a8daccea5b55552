/** What the fiction is made of: seeded dice, word lists, places. */
@NullMarked
package id.selaras.practice.material;

import org.jspecify.annotations.NullMarked;
