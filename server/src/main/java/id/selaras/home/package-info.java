/** What everybody sees first: the start page, the about page, and the frame of a signed-in person (halaman warga). */
@NullMarked
package id.selaras.home;

import org.jspecify.annotations.NullMarked;
