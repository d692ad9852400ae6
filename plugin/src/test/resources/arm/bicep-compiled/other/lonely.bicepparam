using 'lonely.bicep'
