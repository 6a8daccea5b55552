package id.selaras.ui;

import java.util.List;

/**
 * A page that asks before an act that cannot be undone.
 *
 * @param consequences what will be true afterwards, one sentence each
 * @param act where the yes is posted, and its verb
 * @param back the way out without acting
 */
public record Confirmation(String question, List<String> consequences, Link act, Link back) {}
