package id.selaras.access;

import java.util.UUID;

/**
 * Something was done with an account, in the transaction of that act.
 *
 * @param act as the journal names it: {@code account.signed-in}
 */
public record AccountAct(String act, UUID account) {}
