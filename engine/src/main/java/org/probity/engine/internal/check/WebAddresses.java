package org.probity.engine.internal.check;

import java.util.regex.Pattern;

/** Addresses that a browser opens and a page can link to: a scheme, a host, and nothing that could end a link. */
public final class WebAddresses {
    private static final Pattern WEB_ADDRESS =
            Pattern.compile("(?i)https?://[^\\s\\p{Cntrl}<>\"/?#\\\\]+[^\\s\\p{Cntrl}<>\"]*");

    private WebAddresses() {}

    /**
     * Checks an address.
     *
     * @param faults takes the fault, where it is none
     * @param at where it stands
     * @param address the address
     */
    public static void check(FaultList faults, String at, String address) {
        if (!WEB_ADDRESS.matcher(address).matches()) {
            faults.add(at, FaultList.quoted(address) + " is not an https or http address");
        }
    }
}
