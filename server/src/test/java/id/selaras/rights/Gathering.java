package id.selaras.rights;

import id.selaras.testing.TestDatabase.Officer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One deliberation and the officer who looks at it.
 *
 * @param month of its cycle, in the future and its own
 * @param head of the one family on its agenda; stands on no other
 */
record Gathering(
        @Nullable Officer who,
        String month,
        UUID cycle,
        UUID meeting,
        UUID item,
        UUID paper,
        UUID approval,
        UUID file,
        String head) {

    String path(String rest) {
        return "/musyawarah/" + meeting + rest;
    }

    String cyclePath(String rest) {
        return "/musyawarah/siklus/" + month + rest;
    }
}
