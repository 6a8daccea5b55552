/** Which programmes may help a family, why or why not, and what to ask next (kecocokan program). */
@NullMarked
package id.selaras.benefit;

import org.jspecify.annotations.NullMarked;
