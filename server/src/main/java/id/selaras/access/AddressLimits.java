package id.selaras.access;

import java.net.InetAddress;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often something may be asked for without being known: by one address, and on the whole site.
 *
 * <p>Addresses are kept in memory only, the ten thousand that asked last.
 */
public abstract class AddressLimits {
    private static final int ADDRESSES = 10_000;
    private static final int NETWORK_BYTES = 8;
    private static final double MINUTE = 60_000;

    private final Clock clock;
    private final int perAddress;
    private final Bucket site;
    private final Map<String, Bucket> byAddress = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    };

    /**
     * @param perAddress asks a minute of one address; a village's phones may share one
     * @param site asks a minute of all together
     */
    protected AddressLimits(Clock clock, int perAddress, int site) {
        this.clock = clock;
        this.perAddress = perAddress;
        this.site = new Bucket(site, clock.millis());
    }

    /** Takes one ask of the minute's share of the address and of the site; false when either is used up. */
    public final synchronized boolean admits(String remoteAddress) {
        var now = clock.millis();
        var address = InetAddress.ofLiteral(remoteAddress);
        var own = sharesOneAddress(address)
                || byAddress
                        .computeIfAbsent(network(address), first -> new Bucket(perAddress, now))
                        .take(now);
        return own && site.take(now);
    }

    final synchronized int remembered() {
        return byAddress.size();
    }

    // Behind a proxy that was not declared everybody comes from this machine: one address then tells nobody apart.
    private static boolean sharesOneAddress(InetAddress address) {
        return address.isLoopbackAddress();
    }

    // A household holds a whole network of version 6 addresses.
    private static String network(InetAddress address) {
        var bytes = address.getAddress();
        return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, NETWORK_BYTES)));
    }

    /** Filled with a minute's share, and refilled evenly. */
    private static final class Bucket {
        private final int share;
        private double left;
        private long at;

        Bucket(int share, long at) {
            this.share = share;
            this.left = share;
            this.at = at;
        }

        boolean take(long now) {
            left = Math.min(share, left + share * Math.max(0, now - at) / MINUTE);
            at = now;
            if (left < 1) {
                return false;
            }
            left--;
            return true;
        }
    }
}
