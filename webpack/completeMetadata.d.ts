export declare function completeMetadata<T>(metadata: T): T & { readonly allowErrorForDataTypeAny: true };
