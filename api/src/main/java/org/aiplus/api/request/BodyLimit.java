// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.request;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Lets an operation take a larger body than the {@value #USUAL} bytes that are usual. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface BodyLimit {

    /** Bytes of a body when an operation says nothing else. */
    int USUAL = 1024 * 1024;

    /** Most bytes. */
    int value();
}
