/** Brings the fiction into an empty demonstration database through the owner's connection. */
@NullMarked
package id.selaras.practice.load;

import org.jspecify.annotations.NullMarked;
