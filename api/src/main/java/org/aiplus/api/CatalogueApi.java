// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Version 1 of the interface; resources are found by their annotations. */
@ApplicationPath(CatalogueApi.VERSION)
public class CatalogueApi extends Application {

    /** First segment below the context. */
    public static final String VERSION = "v1";

    /** Path of the interface below the public address. */
    public static final String BASE_PATH = "/api/" + VERSION;
}
