// SPDX-License-Identifier: Apache-2.0
package org.aiplus.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a package as a feature and names the features that it may use. The architecture tests and the feature
 * diagram in the documentation are both derived from it, so an undeclared dependency fails the build and an unused
 * declaration does too.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface Feature {

    /** Simple package names below {@code org.aiplus}, the kernel {@code shared} included. */
    String[] dependsOn() default {};
}
