// SPDX-License-Identifier: Apache-2.0
package org.aiplus.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.aiplus.it.WithCatalogue;
import org.junit.jupiter.api.extension.ExtendWith;

/** A journey: needs the running application and a Chromium. Without one it says so loudly; on CI that is a failure. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(BrowserExtension.class)
@WithCatalogue
@interface InBrowser {}
