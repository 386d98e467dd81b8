// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.request;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that an operation takes further query parameters whose names come from content, such as filters by question. Its
 * façade refuses those that it does not know.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface FurtherParameters {}
