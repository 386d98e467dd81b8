// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.broken;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import org.aiplus.broken.BrokenBeans.KeepingService;
import org.aiplus.broken.BrokenDomain.LeakingRepository;
import org.aiplus.broken.BrokenDomain.SentValue;

/** Breaks R10 and R11. */
public class BrokenResource {

    KeepingService keeping;
    LeakingRepository leaking;

    /** Says what it should not, and documents nothing. */
    @GET
    public SentValue read() {
        return new SentValue(null);
    }

    /** Two acts in one request. */
    @POST
    public void write() {
        keeping.open();
        keeping.close();
    }
}
