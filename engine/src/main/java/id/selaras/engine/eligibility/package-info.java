/** Which programmes a family fits, why or why not, and what to ask next: rules that are data, for one family or for millions. */
@NullMarked
package id.selaras.engine.eligibility;

import org.jspecify.annotations.NullMarked;
