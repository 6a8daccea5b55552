/** Proposed changes to the registry and to the lists built on it: proposed, checked, accepted, applied (usulan). */
@NullMarked
package id.selaras.proposal;

import org.jspecify.annotations.NullMarked;
