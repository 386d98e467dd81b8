// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that needs the running application. The first one starts it, the end of all tests stops it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(CatalogueExtension.class)
public @interface WithCatalogue {}
