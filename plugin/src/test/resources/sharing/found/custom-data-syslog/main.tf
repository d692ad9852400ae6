provider "azurerm" {
  subscription_id = "11111111-aaaa-aaaa-aaaa-111111111111"
  tenant_id       = "11111111-1111-1111-1111-111111111111"
  features {}
}

resource "azurerm_linux_virtual_machine" "rms" {
  name                = "rms"
  resource_group_name = "rg-dp"
  location            = "uksouth"
  size                = "Standard_B2s"
  admin_username      = "dp"
  custom_data = base64encode(<<-EOT
    #cloud-config
    ntp:
      servers: [ntp.county.downland-council.example]
    write_files:
      - path: /etc/rsyslog.d/10.conf
        content: "*.* @@syslog.county.downland-council.example:514"
  EOT
  )
}
