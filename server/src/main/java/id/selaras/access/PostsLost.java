package id.selaras.access;

import java.util.UUID;

/**
 * An officer was suspended or lost a post, and nobody takes over. Published in the transaction of the act, under the
 * administrator's identity, which sees no cases.
 */
public record PostsLost(UUID account) {}
