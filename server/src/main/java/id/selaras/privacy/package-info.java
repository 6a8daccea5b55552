/** Rights of the person over what is held about them: report, correction, restriction (hak subjek data, UU 27/2022). */
@NullMarked
package id.selaras.privacy;

import org.jspecify.annotations.NullMarked;
