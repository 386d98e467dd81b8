// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Produces;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.aiplus.shared.ProductProfile;

/** Makes the setting of the malware scanner injectable. */
@Dependent
class ScannerSettingProducer {

    private static final Logger LOG = System.getLogger(ScannerSettingProducer.class.getName());

    @Produces
    ScannerSetting setting(ProductProfile profile) {
        return ScannerSetting.of(System.getenv("AIPLUS_CLAMD"), profile);
    }

    /** A setting that cannot be understood stops the deployment, and not the first upload. */
    void readAtStart(@Observes Startup event, ScannerSetting setting) {
        LOG.log(Level.INFO, "Malware scanner for evidence: {0}", setting);
    }
}
